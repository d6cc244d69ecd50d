'use client'

export type LogInAnswer = 'logged-in' | 'refused' | 'unreachable'

/** next-auth's REST interface: its own client leaves the page when the connection fails. */
export async function requestSession(email: string, password: string): Promise<LogInAnswer> {
  try {
    const csrf = await fetch('/api/auth/csrf', { cache: 'no-store' })
    const { csrfToken } = (await csrf.json()) as { csrfToken: string }
    const answer = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
    })
    if (answer.ok) return 'logged-in'
    return answer.status === 401 ? 'refused' : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
