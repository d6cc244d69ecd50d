import type { NameLink } from '@/domain/reading/views'

/** The way down to an article. The article itself is the heading that follows. */
export function Breadcrumbs({ section }: { section: NameLink | null }) {
  return (
    <nav aria-label="Breadcrumbs" className="on-rail text-small lg:pt-2">
      <ol className="flex flex-wrap gap-x-2 lg:block">
        <li className="text-muted">
          <a href="/" className="quiet-link inline-block min-h-6">
            Home
          </a>
          {section && (
            <span aria-hidden="true" className="ms-2 lg:hidden">
              /
            </span>
          )}
        </li>
        {section && (
          <li className="font-bold text-thread">
            <a href={section.href} className="quiet-link inline-block min-h-6">
              {section.name}
            </a>
          </li>
        )}
      </ol>
    </nav>
  )
}
