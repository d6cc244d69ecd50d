import { fairQueue } from '@/model/fairQueue'

/**
 * Decoding takes up to 4 bytes a pixel, and encoding a thread of those that also read files and
 * check passwords: however many upload or crop at once, two pictures are worked on.
 */
export const takeTurn = fairQueue({ total: 2, perKey: 2, maxWaiting: 50 })
