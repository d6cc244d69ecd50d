import { notFound } from 'next/navigation'

/**
 * Any other address under /admin: Next's own answer is outside of every root layout, and so without
 * our frame, and with scripts that lack the nonce.
 */
export default function NowherePage() {
  notFound()
}
