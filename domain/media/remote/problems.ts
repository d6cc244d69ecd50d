/** Why a picture of another site was not fetched. The message tells what to do. */
export type RemoteProblem = {
  ok: false
  error: 'no-public-address' | 'unreachable' | 'too-slow'
  message: string
}

const insertIt = 'save the picture on your computer, then insert it from there.'

export const noPublicAddress: RemoteProblem = {
  ok: false,
  error: 'no-public-address',
  message: `The site fetches pictures from public http and https addresses only, and this is none. Open it yourself, ${insertIt}`,
}

export const unreachable: RemoteProblem = {
  ok: false,
  error: 'unreachable',
  message: `The other site did not give the picture out. Try again, or ${insertIt}`,
}

export const tooSlow: RemoteProblem = {
  ok: false,
  error: 'too-slow',
  message: `The other site took too long to send the picture. Try again, or ${insertIt}`,
}
