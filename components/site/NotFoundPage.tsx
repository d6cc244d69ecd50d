import type { SiteFrame } from '@/domain/reading/views'

export function NotFoundPage({ site }: { site: SiteFrame }) {
  return (
    <div className="frame railed pt-9 lg:pt-16">
      <p className="on-rail text-small text-muted lg:pt-2">404</p>
      <div className="off-rail">
        <h1 className="mt-3 max-w-[16ch] text-headline lg:mt-0">There is no page here</h1>
        <p className="mt-5 max-w-[36rem] text-large text-balance text-muted">
          The address may have been mistyped, or the article is no longer published. Start again
          from one of these:
        </p>
        <ul className="mt-6 space-y-2 text-title font-bold">
          <li>
            <a href="/" className="link">
              The home page
            </a>
          </li>
          {site.sections.map((section) => (
            <li key={section.id}>
              <a href={section.href} className="link">
                {section.name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
