// Keeps a page up to date: parts come from the server as they change, clocks run, and whoever reads is told when neither is so.
// Without it the page is the same, and loads itself anew.
'use strict';

(() => {
  const RETRY_MS = [500, 1000, 2000, 5000];
  // The server says something every 15 s.
  const SILENT_FOR_MS = 40_000;

  const main = document.getElementById('main');
  const status = document.getElementById('status');
  const changes = document.getElementById('changes');
  const events = main.dataset.events;

  // How far the server's clock is ahead of this machine's.
  let ahead = 0;
  const now = () => Date.now() + ahead;

  function setClock(article) {
    const its = Number(article?.dataset.now);
    if (its) ahead = its - Date.now();
  }

  // As the server writes periods.
  function period(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    const [h, min, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const words = h > 0 ? [[h, 'h'], [min, 'min']] : min > 0 ? [[min, 'min'], [s, 's']] : [[s, 's']];
    return words.filter(([number], index) => index === 0 || number > 0).map(([number, unit]) => `${number} ${unit}`).join(' ');
  }

  // As the server says when something is likely to be.
  function about(ms) {
    const minutes = Math.max(0, Math.ceil(ms / 60_000));
    const [h, min] = [Math.floor(minutes / 60), minutes % 60];
    if (minutes < 2) return minutes === 0 ? 'any moment' : 'within a minute';
    return `in about ${[h && `${h} h`, min && `${min} min`].filter(Boolean).join(' ')}`;
  }

  const timeOfDay = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });

  // Moments in the reader's own time.
  function localise(part) {
    for (const time of part.querySelectorAll('time')) {
      const at = new Date(time.dateTime);
      if (Number.isNaN(at.getTime())) continue;
      const isToday = at.toDateString() === new Date(now()).toDateString();
      time.title = time.textContent;
      time.textContent = isToday ? timeOfDay.format(at) : `${day.format(at)}, ${timeOfDay.format(at)}`;
    }
  }

  function tick(part = document) {
    const at = now();
    const set = (element, text) => {
      if (element.textContent !== text) element.textContent = text;
    };
    for (const clock of part.querySelectorAll('[data-since]')) set(clock, period(at - Number(clock.dataset.since)));
    for (const clock of part.querySelectorAll('[data-until]')) set(clock, period(Number(clock.dataset.until) - at + 999));
    for (const clock of part.querySelectorAll('[data-about]')) set(clock, about(Number(clock.dataset.about) - at));
    for (const bar of part.querySelectorAll('progress[data-from]')) bar.value = Math.min(bar.max, Math.max(0, at - Number(bar.dataset.from)));
    for (const article of part.querySelectorAll('[data-condition="held"][data-late-at]')) {
      if (Number(article.dataset.lateAt) > at) continue;
      article.dataset.condition = 'late';
      article.querySelector('.condition').textContent = 'In use for long';
    }
  }

  // Puts in a part as it is now.
  function replace(name, html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    const article = template.content.querySelector('article');
    if (!article) return;
    setClock(article);
    const all = [...main.querySelectorAll('article[data-provider]')];
    const old = all.find((one) => one.dataset.provider === name);
    const list = main.querySelector('.cards');
    localise(article);
    if (old) {
      if (old.dataset.sentence !== article.dataset.sentence) {
        article.classList.add('changed');
        changes.textContent = `${list ? `${name}: ` : ''}${article.dataset.sentence}`;
      }
      const focused = old.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
      const held = old.querySelector('.lease');
      old.replaceWith(article);
      if (held && old.dataset.sentence !== article.dataset.sentence) askForHistory();
      if (focused) [...article.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
    } else if (list) {
      list.insertBefore(article, all.find((one) => isBefore(article, one)) ?? null);
      main.querySelector('.none')?.setAttribute('hidden', '');
      if (all.length >= Number(list.dataset.atMost)) leaveOut(list.lastElementChild);
    }
    tick(article);
  }

  // Those in use come first, then it goes by name.
  function isBefore(one, other) {
    const uses = [one, other].map((card) => card.dataset.inUse === undefined);
    return uses[0] === uses[1] ? one.dataset.provider < other.dataset.provider : uses[1];
  }

  // There is room for so many only. The others are known by name, and said to be so many.
  const leftOut = new Set();
  function leaveOut(card) {
    leftOut.add(card.dataset.provider);
    card.remove();
    for (const shown of main.querySelectorAll('.card')) leftOut.delete(shown.dataset.provider);
    const line = main.querySelector('.more');
    line.hidden = false;
    line.querySelector('.number').textContent = Math.max(Number(line.dataset.more), leftOut.size);
  }

  let lostAt = null;
  function isLive() {
    lostAt = null;
    show('live', 'live');
  }
  function isLost() {
    lostAt ??= new Date(now());
    show('lost', `not live since ${timeOfDay.format(lostAt)}, trying again`);
  }
  function show(name, text) {
    if (status.textContent === text) return;
    status.dataset.status = name;
    status.textContent = text;
  }

  let lastEventId = '';
  let reading = 0;
  let session = 0;
  let abort = null;

  // Reads events until they end. A silence tells that the connection is gone, which no browser notices by itself.
  async function read(connection, isHeard) {
    let silence;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => connection.abort(), SILENT_FOR_MS);
    };
    try {
      heard();
      const headers = lastEventId ? { 'Last-Event-ID': lastEventId } : {};
      const response = await fetch(events, { headers, cache: 'no-store', signal: connection.signal });
      if (!response.ok || !response.body) throw new Error(`the server answers ${response.status}`);
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        heard();
        isHeard();
        const whole = (text + value).split('\n\n');
        text = whole.pop();
        whole.forEach(take);
      }
    } finally {
      clearTimeout(silence);
    }
  }

  function take(event) {
    const fields = new Map(event.split('\n').map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }));
    if (fields.get('event') !== 'provider') return;
    lastEventId = fields.get('id');
    replace(lastEventId.slice(lastEventId.indexOf(' ') + 1), fields.get('data'));
  }

  async function keepReading() {
    if (reading) return;
    session += 1;
    const mine = session;
    reading = mine;
    for (let tries = 0; reading === mine; tries += 1) {
      abort = new AbortController();
      try {
        await read(abort, () => {
          tries = 0;
          isLive();
        });
      } catch {
        // Why does not matter: it is shown that it is so, and tried again.
      }
      if (reading !== mine) return;
      isLost();
      const wait = RETRY_MS[Math.min(tries, RETRY_MS.length - 1)];
      await new Promise((done) => setTimeout(done, wait));
    }
  }

  function stopReading() {
    reading = 0;
    abort?.abort();
  }

  // What the last leases are is asked again when one has ended; not by all readers at once.
  let asking;
  function askForHistory() {
    const section = main.querySelector('.history');
    if (!section || asking) return;
    asking = setTimeout(async () => {
      asking = undefined;
      const part = (await partOf(location.pathname, '.history')) ?? null;
      if (!part) return;
      localise(part);
      main.querySelector('.history')?.replaceWith(part);
    }, 500 + Math.random() * 2500);
  }

  async function partOf(address, selector) {
    const response = await fetch(address, { headers: { Accept: 'text/html' } }).catch(() => null);
    if (!response?.ok) return null;
    return new DOMParser().parseFromString(await response.text(), 'text/html').querySelector(selector);
  }

  // A question comes over the page; without the script it is a page of its own.
  async function ask(link) {
    const section = await partOf(link.href, 'section.problem');
    if (!section) return location.assign(link.href);
    const dialog = document.createElement('dialog');
    const heading = document.createElement('h2');
    heading.id = 'question';
    heading.textContent = section.querySelector('h1').textContent;
    section.querySelector('h1').remove();
    dialog.setAttribute('aria-labelledby', heading.id);
    dialog.append(heading, ...section.children);
    dialog.addEventListener('close', () => dialog.remove());
    dialog.addEventListener('click', (event) => {
      const stays = event.target.closest('.choice .stays');
      if (!stays) return;
      event.preventDefault();
      dialog.close();
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector('input[type="text"]')?.focus();
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-ask]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    ask(link);
  });

  setClock(main.querySelector('[data-now]'));
  localise(document);
  if (!events) return;
  tick();
  setInterval(tick, 1000);
  // A page that nobody sees keeps no connection: a browser has only six of them.
  const look = () => {
    if (document.hidden) stopReading();
    else keepReading();
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', stopReading);
  window.addEventListener('pageshow', look);
})();
