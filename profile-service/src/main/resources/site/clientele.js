/* Clientele: nothing is kept or sent before clientele.consent(true) */
(function (w, d) {
  var me = d.currentScript, at = new URL(me.src).origin + "/v1/site/batch", key = me.dataset.key;
  var free = me.dataset.consent === "not-needed", n = w.navigator, queue = [], timer, user;
  var no = n.globalPrivacyControl || n.doNotTrack === "1" || w.doNotTrack === "1";
  function read(name) { try { return w.localStorage.getItem("clientele." + name); } catch (e) { return null; } }
  function keep(name, value) {
    try { value === null ? w.localStorage.removeItem("clientele." + name) : w.localStorage.setItem("clientele." + name, value); } catch (e) {}
  }
  function id() { return Array.from(w.crypto.getRandomValues(new Uint8Array(16)), function (b) { return (b + 256).toString(16).slice(1); }).join(""); }
  function may() { var said = read("consent"); return !no && (said ? said === "yes" : free); }
  function anonymous() { var known = read("id"); if (!known) keep("id", known = id()); return known; }
  function put(item) {
    if (!may()) return;
    item.messageId = id();
    item.anonymousId = anonymous();
    item.timestamp = new Date().toISOString();
    if (user) { item.userId = user.id; item.signature = user.signature; }
    queue.push(item);
    if (queue.length > 100) queue.shift();
    keep("queue", JSON.stringify(queue));
    clearTimeout(timer);
    timer = setTimeout(send, 300);
  }
  function done(count) { queue.splice(0, count); keep("queue", queue.length ? JSON.stringify(queue) : null); }
  function send(wait) {
    if (!queue.length || !may()) return;
    var items = queue.slice(0, 20), again = Math.min((wait > 0 ? wait : 1000) * 2, 60000);
    w.fetch(at, { method: "POST", keepalive: true, credentials: "omit", headers: { "Content-Type": "text/plain" }, body: JSON.stringify({ writeKey: key, batch: items }) }).then(function (answer) {
      if (answer.status === 429 || answer.status > 499) throw answer;
      done(items.length);
      send();
    }).catch(function () { clearTimeout(timer); timer = setTimeout(function () { send(again); }, again); });
  }
  d.addEventListener("visibilitychange", function () {
    if (d.visibilityState === "hidden" && queue.length && may() && n.sendBeacon) {
      var items = queue.slice(0, 20);
      if (n.sendBeacon(at, JSON.stringify({ writeKey: key, batch: items }))) done(items.length);
    }
  });
  try { queue = may() && JSON.parse(read("queue")) || []; } catch (e) { queue = []; }
  w.clientele = {
    page: function (properties) { put({ type: "page", properties: Object.assign({ url: w.location.origin + w.location.pathname, title: d.title }, properties) }); },
    track: function (event, properties) { put({ type: "track", event: event, properties: properties || {} }); },
    identify: function (userId, signature, traits) { user = { id: userId, signature: signature }; put({ type: "identify", traits: traits || {} }); },
    consent: function (yes) {
      if (yes) { keep("consent", "yes"); return; }
      queue = []; user = null;
      ["id", "queue"].forEach(function (name) { keep(name, null); });
      keep("consent", "no");
    }
  };
  if (queue.length) send();
})(window, document);
