// Before the first paint: as the system likes it, unless somebody chose.
(function () {
  var root = document.documentElement;
  var dark = window.matchMedia("(prefers-color-scheme: dark)");
  function follow() {
    if (root.dataset.theme === "auto") root.dataset.bsTheme = dark.matches ? "dark" : "light";
  }
  follow();
  dark.addEventListener("change", follow);
  root.classList.add("js");
})();

// A choice that is its own form goes off when it is made; without script the form has a button.
document.addEventListener("change", function (event) {
  if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
});

// What replaced a part of a form may have changed what the form comes to.
document.addEventListener("htmx:afterSettle", function (event) {
  var form = event.target.closest("form");
  if (event.target.id === "tree") htmx.trigger(form, "recount");
  if (event.target.id === "pieces") htmx.trigger(form, "redrawn");
});

// A personal word goes where the cursor was last.
(function () {
  var last = null;
  document.addEventListener("focusin", function (event) {
    if (event.target.matches("[data-tags]")) last = event.target;
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-tag]");
    if (!button) return;
    var field = last && last.isConnected ? last : document.querySelector("[data-tags]");
    field.focus();
    field.setRangeText("{{ " + button.dataset.tag + " }}", field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
})();

// Hours or days as columns; the numbers stand beside it in words.
document.addEventListener("DOMContentLoaded", function () {
  var canvas = document.querySelector("[data-chart]");
  if (!canvas || !window.Chart) return;
  var style = getComputedStyle(document.documentElement);
  var hours = JSON.parse(canvas.dataset.chart);
  var named = canvas.dataset.by === "day" ? { day: "numeric", month: "short" } : { weekday: "short", hour: "2-digit", minute: "2-digit" };
  named.timeZone = canvas.dataset.zone;
  var colours = [style.getPropertyValue("--tblr-primary").trim(), "#d9a441", "#3b8f78"];
  var grid = style.getPropertyValue("--tblr-border-color").trim();
  Chart.defaults.color = style.getPropertyValue("--tblr-secondary-color").trim();
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  new Chart(canvas, {
    type: "bar",
    data: {
      labels: hours.map(function (hour) {
        return new Date(hour[0]).toLocaleString(document.documentElement.lang + "-u-nu-latn", named);
      }),
      datasets: canvas.dataset.labels.split("|").map(function (label, i) {
        return { label: label, data: hours.map(function (hour) { return hour[i + 1]; }), backgroundColor: colours[i], borderRadius: 5, maxBarThickness: 36 };
      })
    },
    options: {
      maintainAspectRatio: false,
      animation: false,
      plugins: { legend: { position: "bottom", labels: { usePointStyle: true, boxHeight: 7 } } },
      scales: { x: { grid: { display: false }, reverse: document.documentElement.dir === "rtl" }, y: { position: document.documentElement.dir === "rtl" ? "right" : "left", beginAtZero: true, grid: { color: grid }, ticks: { precision: 0 }, border: { display: false } } }
    }
  });
});

// To look into a file, its beginning is enough; of a workbook, which tells at its end where everything is, all of it.
document.addEventListener("htmx:configRequest", function (event) {
  if (event.detail.path !== "/console/imports/previews") return;
  var file = event.detail.formData.get("file");
  if (file && !/\.xlsx$/i.test(file.name)) event.detail.formData.set("file", file.slice(0, 262144), file.name);
});

// While somebody types, the address says what is shown: what is kept or exported is that, and not what the page began with.
document.addEventListener("submit", function (event) {
  var kept = event.target.querySelector("input[data-address]");
  if (kept) kept.value = location.search.slice(1);
});
document.addEventListener("click", function (event) {
  var link = event.target.closest("a[data-address]");
  if (link) link.href = link.dataset.address + location.search;
});
