import type { NameLink } from '@/domain/reading/views'

/** The way down to an article. The article itself is the heading below it. */
export function Breadcrumbs({ section }: { section: NameLink | null }) {
  return (
    <nav aria-label="Breadcrumbs" className="furniture">
      <ol>
        <li>
          <a href="/">Home</a>
        </li>
        {section && (
          <li>
            <a href={section.href}>{section.name}</a>
          </li>
        )}
      </ol>
    </nav>
  )
}
