var o = new Map()
for (const e of document.querySelectorAll('[data-related-links]'))
  e.querySelectorAll('a').forEach((t, n) => {
    const s = e.getAttribute('data-related-links') ?? '',
      d = t.getAttribute('href') ?? ''
    o.set(t, { o: [s, n, d.slice(0, 99)], e: 0, t: 0, n: 0 })
  })
function a(e, t) {
  const n = e && o.get(e)
  n && (n.e |= t)
}
var r = new IntersectionObserver(
  (e) => {
    for (const { target: t, intersectionRatio: n } of e) {
      const s = o.get(t)
      clearTimeout(s?.n), s && n >= 0.5 && (s.n = +setTimeout(a, 1e3, t, 1))
    }
  },
  { threshold: 0.5 },
)
function c() {
  if (!document.hidden) for (const e of o.keys()) r.observe(e)
}
function i() {
  const e = []
  r.disconnect()
  for (const t of o.values())
    clearTimeout(t.n), t.e > t.t && e.push([...t.o, t.e - t.t]), (t.t = t.e)
  e[0] && navigator.sendBeacon('/seen', JSON.stringify([location.pathname, e]))
}
function u() {
  i()
  for (const e of o.values()) e.e = e.t = 0
}
function l({ button: e, target: t }) {
  e < 2 && a(t.closest('a'), 3)
}
addEventListener('click', l)
addEventListener('auxclick', l)
addEventListener('pagehide', u)
addEventListener('pageshow', c)
addEventListener('visibilitychange', () => (document.hidden ? i() : c()))
c()
