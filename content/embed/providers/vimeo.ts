import type { Provider } from '../provider'

/** The number of the video; behind it, of one that is not listed, the hash that opens it. */
export const vimeo: Provider = {
  name: 'Vimeo',
  verb: 'Watch',
  hosts: ['vimeo.com', 'player.vimeo.com'],
  id: /^\d{1,12}(?:\/[\da-f]{6,40})?$/,

  recognise({ pathname, searchParams }) {
    const [, video = '', inPath = ''] =
      /^\/(?:video\/|channels\/[^/]+\/|groups\/[^/]+\/videos\/|(?:album|showcase)\/\d+\/video\/)?(\d+)(?:\/([\da-f]+))?\/?$/.exec(
        pathname,
      ) ?? []
    const hash = inPath || searchParams.get('h')
    return { id: hash ? `${video}/${hash}` : video, shape: 'wide' }
  },

  original: (id) => `https://vimeo.com/${id}`,

  frame(id) {
    const [video, hash] = id.split('/')
    return `https://player.vimeo.com/video/${video}?dnt=1&autoplay=1${hash ? `&h=${hash}` : ''}`
  },
}
