'use client'

export type LogInAnswer = 'logged-in' | 'refused' | 'unreachable' | { message: string }

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
    if (answer.status === 503) return { message: await messageOf(answer) }
    return answer.status === 401 ? 'refused' : 'unreachable'
  } catch {
    return 'unreachable'
  }
}

/** Why the server cannot log anybody in at present, in words of its own. */
async function messageOf(answer: Response) {
  const { message } = (await answer.json()) as { message: string }
  return message
}
