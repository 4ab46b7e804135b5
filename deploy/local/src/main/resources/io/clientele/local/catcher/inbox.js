const byId = (id) => document.getElementById(id);
const time = (instant) => new Date(instant).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });
let chosen = null;
let part = 'html';
let seen = '';

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

async function show(id) {
  const answer = await fetch(`mails/${id}`);
  if (!answer.ok) return;
  chosen = await answer.json();
  history.replaceState(null, '', `#${id}`);
  byId('mail').hidden = false;
  byId('subject').textContent = chosen.subject || '(no subject)';
  byId('from').textContent = chosen.from || '(nobody)';
  byId('recipients').textContent = chosen.to.join(', ');
  byId('when').textContent = `· ${time(chosen.receivedAt)} · ${Math.ceil(chosen.size / 1024)} KB`;
  mark();
  draw();
}

function mark() {
  for (const button of document.querySelectorAll('#mails button')) {
    button.setAttribute('aria-current', button.dataset.id === String(chosen?.id));
  }
}

function frame() {
  const made = document.createElement('iframe');
  made.title = chosen.subject;
  made.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  made.src = `mails/${chosen.id}/html`;
  return made;
}

async function draw() {
  for (const tab of document.querySelectorAll('[role=tab]')) {
    tab.setAttribute('aria-selected', tab.dataset.part === part);
  }
  const shown = {
    html: () => (chosen.html === null ? element('pre', chosen.text ?? '') : frame()),
    phone: () => (chosen.html === null ? element('pre', chosen.text ?? '') : frame()),
    text: () => element('pre', chosen.text ?? 'This mail has no text part.'),
    headers: () => element('pre', chosen.headers.map((header) => `${header.name}: ${header.value}`).join('\n')),
    source: async () => element('pre', await (await fetch(`mails/${chosen.id}/raw`)).text()),
  };
  byId('part').className = part;
  byId('part').replaceChildren(await shown[part]());
}

async function list() {
  const page = await (await fetch(`mails?to=${encodeURIComponent(byId('to').value)}`)).json();
  byId('none').hidden = page.found > 0;
  byId('mails').replaceChildren(...page.items.map((mail) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.id = mail.id;
    button.append(element('strong', mail.subject || '(no subject)'), element('span', `${time(mail.receivedAt)} · ${mail.to.join(', ')}`));
    button.addEventListener('click', async () => {
      await show(mail.id);
      byId('mail').scrollIntoView({ block: 'nearest' });
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }));
  mark();
}

async function look() {
  try {
    const count = await (await fetch('count')).json();
    const now = JSON.stringify(count);
    if (now === seen) return;
    seen = now;
    byId('count').textContent = count.received === count.kept
      ? `${count.received.toLocaleString()} mails`
      : `${count.received.toLocaleString()} mails, the last ${count.kept.toLocaleString()} are kept`;
    await list();
  } catch {
    byId('count').textContent = 'Clientele is not running';
    seen = '';
  }
}

byId('to').addEventListener('input', list);
byId('clear').addEventListener('click', async () => {
  await fetch('mails', { method: 'DELETE' });
  byId('mail').hidden = true;
  chosen = null;
  await look();
});
for (const tab of document.querySelectorAll('[role=tab]')) {
  tab.addEventListener('click', () => {
    part = tab.dataset.part;
    draw();
  });
}
await look();
if (/^#\d+$/.test(location.hash)) await show(location.hash.slice(1));
const newest = document.querySelector('#mails button');
if (!chosen && newest && matchMedia('(min-width: 761px)').matches) await show(newest.dataset.id);
setInterval(look, 1500);
