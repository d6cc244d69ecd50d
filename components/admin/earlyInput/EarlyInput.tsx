import { keepEarlyInput } from './keepEarlyInput'

/** Nothing that is pressed or typed before the page's script has arrived is lost. */
export function EarlyInput({ nonce }: { nonce: string | undefined }) {
  return (
    <script
      nonce={nonce}
      // Browsers hide the nonce from scripts, React's among them.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: `(${keepEarlyInput})()` }}
    />
  )
}
