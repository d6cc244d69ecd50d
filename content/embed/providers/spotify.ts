import type { Provider } from '../provider'

/** What it is, and its id: `track/4uLU6hMCjMI75M1A2tKUQC`. */
export const spotify: Provider = {
  name: 'Spotify',
  verb: 'Listen',
  hosts: ['open.spotify.com'],
  id: /^(?:track|album|episode|show|playlist|artist)\/[\dA-Za-z]{22}$/,

  recognise({ pathname }) {
    const [, kind = '', code = ''] =
      /^\/(?:intl-[a-z-]+\/)?(?:embed\/)?([a-z]+)\/(\w+)\/?$/.exec(pathname) ?? []
    return { id: `${kind}/${code}`, shape: isOneRecording(kind) ? 'bar' : 'list' }
  },

  original: (id) => `https://open.spotify.com/${id}`,

  frame: (id) => `https://open.spotify.com/embed/${id}`,
}

function isOneRecording(kind: string) {
  return kind === 'track' || kind === 'episode'
}
