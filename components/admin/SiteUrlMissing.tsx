import { TriangleAlert } from 'lucide-react'

/** Tells administrators of a site that nobody gave an address what readers and search engines get. */
export function SiteUrlMissing({ siteUrl }: { siteUrl: string }) {
  return (
    <div
      role="status"
      className="flex items-start gap-3 rounded-xl border bg-notice-soft px-4 py-3 text-sm"
    >
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-notice" />
      <p>
        <strong className="font-medium">The site’s address is not set.</strong> Search engines are
        told that its pages are at <span className="wrap-break-word">{siteUrl}</span>. Ask the
        person who runs this site to set SITE_URL to the address that readers use.
      </p>
    </div>
  )
}
