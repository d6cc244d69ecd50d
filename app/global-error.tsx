'use client'

/** For what fails outside of every page, such as a whole desk: no layout and no style is left then. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body style={{ fontFamily: 'system-ui, sans-serif', margin: '20vh auto', maxWidth: '28rem' }}>
        <title>This page did not load</title>
        <h1>This page did not load</h1>
        <p>
          Check your connection, then try again. If that does not help, tell the person who runs
          this site.
        </p>
        <p>
          <a href="/admin">Go to the dashboard</a>
        </p>
      </body>
    </html>
  )
}
