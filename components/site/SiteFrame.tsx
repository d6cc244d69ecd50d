import type { ReactNode } from 'react'
import type { SiteFrame as SiteFrameView } from '@/domain/reading/views'
import { preloadedFonts } from './preloadedFonts'

/** What stands around every public page: the way in, the way back, and who is speaking. */
export function SiteFrame({ site, children }: { site: SiteFrameView; children: ReactNode }) {
  return (
    <>
      {preloadedFonts.map((href) => (
        <link
          key={href}
          rel="preload"
          href={href}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
      ))}
      <a
        href="#content"
        className="sr-only z-20 bg-paper focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:px-4 focus:py-3"
      >
        Skip to the content
      </a>
      <header className="frame pt-5 lg:pt-7">
        <Wordmark site={site} />
        <SectionNav site={site} label="Sections" />
      </header>
      <main id="content">{children}</main>
      <footer className="frame mt-24 pb-12 print:hidden">
        <Wordmark site={site} />
        {site.tagline && (
          <div className="railed mt-3">
            <p className="off-rail">{site.tagline}</p>
          </div>
        )}
        <SectionNav site={site} label="Sections, once more" />
      </footer>
    </>
  )
}

function Wordmark({ site }: { site: SiteFrameView }) {
  return (
    <div className="thread-on flex items-center gap-4">
      <a href="/" className="quiet-link text-title font-bold tracking-tight lg:text-[2.125rem]">
        {site.name}
      </a>
    </div>
  )
}

function SectionNav({ site, label }: { site: SiteFrameView; label: string }) {
  if (site.sections.length === 0) return null
  return (
    <nav aria-label={label} className="railed mt-2">
      <ul className="off-rail -mx-2 flex flex-wrap text-small">
        {site.sections.map((section) => (
          <li key={section.id}>
            <a href={section.href} className="quiet-link inline-block px-2 py-1.5">
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
