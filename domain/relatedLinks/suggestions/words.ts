import { LRUCache } from 'lru-cache'

/** A word as it is compared: without case and accents, as the index compares them too. */
export function fold(word: string) {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}

export type Token = {
  word: string
  folded: string
  start: number
  end: number
  isCapital: boolean
  isNumber: boolean
}

/** The latest long texts: an article's is looked through several times in a row, to different ends. */
const latest = new LRUCache<string, readonly Token[]>({ max: 4 })
const longText = 200

/** The words of a text, in order. An apostrophe within a word is part of it. */
export function tokensOf(text: string): readonly Token[] {
  if (text.length < longText) return cut(text)
  const tokens = latest.get(text) ?? cut(text)
  latest.set(text, tokens)
  return tokens
}

function cut(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu)].map(
    ({ 0: word, index }) => ({
      word,
      folded: fold(word),
      start: index,
      end: index + word.length,
      isCapital: /^[\p{Lu}\p{Lt}]/u.test(word),
      isNumber: /^\p{N}+$/u.test(word),
    }),
  )
}

/** Words that say nothing of what an English text is about. Of other languages, rarity decides. */
const empty = new Set(
  `a about after again all also an and any are as at back be because been before being both but by can
could did do does down during each even ever every few first for from get gets go goes had has have he
her here him his how i if in into is it its just know last like made make makes many may me might more
most much must my never new next no nor not now of off on once one only or other our out over own part
same say says see she should since so some still such than that the their them then there these they
thing this those though three through time to too two under until up upon us very was we well were what
when where whether which while who whom whose why will with within without would year years yet you
your best better end ending explained watch review season series episode episodes show shows story film
movie cast release date trailer return returns cancelled everything
it's that's isn't don't didn't doesn't won't can't wasn't he's she's they're we're you're i'm there's`
    .split(/\s+/)
    .filter(Boolean),
)

export function isEmptyWord(folded: string) {
  return empty.has(folded)
}

const months =
  'january february march april may june july august september october november december'
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'
const dateWords = new Set(`${months} ${weekdays}`.split(' '))

/** Half of all articles have some of them, which says nothing of what they are about. */
export function isDateWord(folded: string) {
  return dateWords.has(folded)
}

/** Words of headlines and texts that say what is told of something, and not of what. */
const common = new Set(
  `actor actors actress actually add added ago album albums almost already always among answer appear
appears around ask asked away band based become becomes became begin begins began behind believe
better between beyond big book books bring brings brought build built call called came cannot career
certain change changed character characters child children cities city close come comes coming
complete confirmed continue cost country couple course create created creator daughter day days dead
deal death died different direct directed director done early easy else enough every everybody
everyone explain explains face fact facts fall false family famous fans far fast father favourite
favorite feature features feel felt few fifth fight filmed filming films final finale finally find
finish finished five follow follows found four fourth free friend friends full game games gave give
given gives going gone good great group grow half happen happened happens hard head hear heard hello
held help here hidden high history hold home hope hour hours house huge human hundred idea important
inside instead interview join joined keep keeps kind knew know known knows lady large later lead
leads learn leave leaves left less let lets life likely line list little live lives location locations
long longer look looks lose lost love made main man mean means meet member members men million
minute minutes moment money month months mother move moved movies music name named names near nearly
need needs network news night nobody nothing novel number often old older once open opened opens
order original others page part parts past people perhaps person place places plan plans play played
player players plays plot possible probably problem program question questions quite read reader
readers ready real really reason reasons recent remember reveal revealed revealed right role roles
room save scene scenes school screen script second seem seems seen sell sent sequel set sets share
side simple since single sister six small sold soon sort sound spin spin-off spoiler spoilers stage
star starring stars start started starts state stay stays still stop stopped streaming summer sure
take taken takes talk team tell tells ten theory things think third thought thousand three title
titles today together told took top town track true try turn turned turns twice two understand used
using usually version video village voice wait waiting want wanted wants watched watching way ways
week weeks went whole why wife win wins winner woman women won word words work works world write
writer writers written wrong wrote yes yesterday young younger
animated announced available cancel cancelled canceled chapter clip countdown delayed details
director documentary drama dropped edition episodes everything guide host hosts inspired latest
location meaning official platform premiere premieres prequel preview produced producer project
quiz recap release released releases renewed reviews rumour rumours rumor rumors seasons sequels
setting song songs soundtrack spinoff studio subscription theme tickets ticket timeline tour tours
trailers twist update updates upcoming watch where`.split(/\s+/),
)

export function isCommonWord(folded: string) {
  return common.has(folded) || isEmptyWord(folded) || isDateWord(folded)
}
