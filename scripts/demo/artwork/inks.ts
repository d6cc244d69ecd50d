/** The inks of the whole series. Every picture is printed with a few of them, and with no other. */
export const inks = {
  night: '#14203a',
  ink: '#263a5e',
  plum: '#43203f',
  wine: '#85304a',
  vermilion: '#e5512d',
  ochre: '#f0b245',
  blush: '#f3c4ad',
  paper: '#f8efdf',
  teal: '#1d6a6d',
  mint: '#9ccab8',
  sky: '#c3dcdd',
} as const

export type Ink = keyof typeof inks

export function isInk(name: string): name is Ink {
  return name in inks
}
