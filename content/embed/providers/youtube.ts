import type { Provider } from '../provider'

/** The id of the video, with the second at which it begins behind it, or `shorts/` before it. */
export const youtube: Provider = {
  name: 'YouTube',
  verb: 'Watch',
  hosts: ['youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  id: /^(?:shorts\/[\w-]{11}|[\w-]{11}(?:\/[1-9]\d{0,5})?)$/,

  recognise(url) {
    const [first = '', second = ''] = url.pathname.split('/').filter(Boolean)
    if (first === 'shorts') return { id: `shorts/${second}`, shape: 'tall' }
    const video = url.host === 'youtu.be' ? first : watched(url, first, second)
    return { id: [video, startOf(url)].filter(Boolean).join('/'), shape: 'wide' }
  },

  original(id) {
    const { isShort, video, start } = partsOf(id)
    if (isShort) return `https://www.youtube.com/shorts/${video}`
    return `https://www.youtube.com/watch?v=${video}${start && `&t=${start}s`}`
  },

  frame(id) {
    const { video, start } = partsOf(id)
    const from = start && `&start=${start}`
    return `https://www.youtube-nocookie.com/embed/${video}?autoplay=1&playsinline=1${from}`
  },
}

function watched(url: URL, first: string, second: string) {
  if (first === 'watch') return url.searchParams.get('v') ?? ''
  return ['live', 'embed', 'v'].includes(first) ? second : ''
}

/** `t` is in seconds, or as in `1h2m3s`. */
function startOf({ searchParams, hash }: URL): string {
  const given = searchParams.get('t') ?? searchParams.get('start') ?? hash.replace(/^#t=/, '')
  const [, hours, minutes, seconds] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(given) ?? []
  const start = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
  return start > 0 && start < 1_000_000 ? String(start) : ''
}

function partsOf(id: string) {
  const isShort = id.startsWith('shorts/')
  const [video = '', start = ''] = id.replace('shorts/', '').split('/')
  return { isShort, video, start }
}
