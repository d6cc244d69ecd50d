import type { Provider } from '../provider'

/** What it is, and its code: `reel/C8abc`. */
export const instagram: Provider = {
  name: 'Instagram',
  verb: 'See',
  hosts: ['instagram.com', 'm.instagram.com', 'instagr.am'],
  id: /^(?:p|reel|tv)\/[\w-]{5,40}$/,

  recognise({ pathname }) {
    const [, kind, code] =
      /^\/(?:[\w.]+\/)?(p|reels?|tv)\/([\w-]+)(?:\/embed(?:\/captioned)?)?\/?$/.exec(pathname) ?? []
    return { id: `${kind?.replace('reels', 'reel')}/${code}`, shape: 'tall' }
  },

  original: (id) => `https://www.instagram.com/${id}/`,

  frame: (id) => `https://www.instagram.com/${id}/embed/`,
}
