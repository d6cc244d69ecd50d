import type { Provider } from '../provider'

/** Whose video it is, and its number: `@name/123`. Addresses for embedding have no name. */
export const tiktok: Provider = {
  name: 'TikTok',
  verb: 'Watch',
  hosts: ['tiktok.com', 'm.tiktok.com'],
  id: /^@[\w.-]{0,40}\/\d{8,20}$/,

  recognise({ pathname }) {
    const [, name, video, alone] =
      /^\/(?:(@[\w.-]*)\/video\/(\d+)|(?:embed(?:\/v\d)?|player\/v1|v)\/(\d+)(?:\.html)?)\/?$/.exec(
        pathname,
      ) ?? []
    return { id: alone ? `@/${alone}` : `${name}/${video}`, shape: 'tall' }
  },

  original(id) {
    const [name, video] = id.split('/')
    return `https://www.tiktok.com/${name}/video/${video}`
  },

  frame: (id) => `https://www.tiktok.com/player/v1/${id.split('/')[1]}?autoplay=1`,
}
