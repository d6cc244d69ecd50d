import type { SiteFrame } from '@/domain/reading/views'

export function NotFoundPage({ site }: { site: SiteFrame }) {
  return (
    <div className="not-found">
      <h1>There is no page here</h1>
      <p className="standfirst">
        The address may have been mistyped, or the article is no longer published. Start again from{' '}
        <a href="/">the home page</a>
        {site.sections.length > 0 && ', or from a section'}:
      </p>
      {site.sections.length > 0 && (
        <ul>
          {site.sections.map((section) => (
            <li key={section.id}>
              <a href={section.href}>{section.name}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
