import type { ReactNode } from 'react'
import type { SiteFrame as SiteFrameView } from '@/domain/reading/views'

/** What stands around every public page: the way in, the way back, and who is speaking. */
export function SiteFrame({ site, children }: { site: SiteFrameView; children: ReactNode }) {
  return (
    <>
      <a href="#content" className="skip-link">
        Skip to the content
      </a>
      <header className="masthead">
        <a href="/" className="wordmark">
          {site.name}
        </a>
        <SectionNav site={site} label="Sections" />
      </header>
      <main id="content">{children}</main>
      <footer className="colophon">
        <p>{site.name}</p>
        {site.tagline && <p>{site.tagline}</p>}
        <SectionNav site={site} label="Sections, at the foot" />
      </footer>
    </>
  )
}

function SectionNav({ site, label }: { site: SiteFrameView; label: string }) {
  if (site.sections.length === 0) return null
  return (
    <nav aria-label={label} className="furniture">
      <ul>
        {site.sections.map((section) => (
          <li key={section.id}>
            <a href={section.href}>{section.name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
