import { seededRandom } from '@/scripts/seededRandom'
import { skewed } from './skewed'

const syllables =
  'ba,ler,mo,ti,ran,co,de,vin,sha,low,per,tan,wil,kes,ful,ing,ster,bry,na,gol,quen,thal,or,mi,sed,ark,lin,ou'.split(
    ',',
  )
const random = seededRandom(11)
const vocabulary = Array.from({ length: 6000 }, () => aWord())
const shows = Array.from({ length: 1500 }, () => `${capital(aWord())} ${capital(aWord())}`)

/** In half of the headlines, in three of them, and in none. */
export const searched = { frequent: 'season', rare: 'zyzzyva', absent: 'xylograph' }

export function aHeadline(number: number, roll: () => number) {
  if (number % 3333 === 50) return `The ${searched.rare} that sings`
  const part = roll() < 0.5 ? `${searched.frequent} ${Math.ceil(roll() * 9)}` : 'the film'
  return `${showOf(number)}, ${part}: ${aSentence(roll, 4)}?`
}

/** The show that an article is about; a popular one has hundreds. */
export function showOf(number: number) {
  return shows[skewed(seededRandom(number), shows.length, 2)] ?? ''
}

export function aSentence(roll: () => number, length: number) {
  const words = Array.from({ length }, () => vocabulary[skewed(roll, vocabulary.length, 3)] ?? '')
  return capital(words.join(' '))
}

function aWord() {
  const length = 2 + Math.floor(random() * 3)
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('')
}

function capital(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
