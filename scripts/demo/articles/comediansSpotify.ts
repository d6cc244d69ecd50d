import type { DemoArticle } from '../article'
import { bullets, cards, h2, image, p, post, quote } from '../writing'

export const comediansSpotify: DemoArticle = {
  key: 'comedians-spotify',
  title: 'Why Did Comedians’ Albums Disappear From Spotify?',
  standfirst:
    'In November 2021 a large part of the stand-up shelf went missing overnight. The quarrel was about a royalty that musicians get and comedians did not.',
  section: 'music',
  tags: ['streaming', 'comedy'],
  authors: ['jonah'],
  hero: 'microphone',
  heroCaption: 'A voice, a microphone, and then nothing.',
  status: 'published',
  publishedDaysAgo: 9,
  body: [
    p(
      'On 24 November 2021, the evening before Thanksgiving, listeners began to find gaps. Albums by John Mulaney, Patton Oswalt, Tiffany Haddish, Kevin Hart, Jim Gaffigan, Mike Birbiglia and many others were no longer on Spotify. Nobody had withdrawn a joke. The platform had taken the recordings down while it argued over what a joke is worth.',
    ),
    h2('Two rights in one recording'),
    p(
      'Every song that is streamed earns money twice: once for the **recording**, and once for the **song** that somebody wrote. Comedy earned once: the recording was paid for, and nobody collected for the words.',
    ),
    image(
      'twoRights',
      'One disc, half of it a vinyl record and half a ruled page under a pencil',
      'One album, two rights: what was recorded, and what was written.',
    ),
    p(
      'Spoken Giants, a company founded in 2019, set out to change that. It collects for those who write spoken words, and asked streaming services and broadcasters to pay for a routine as they pay for a composition. Another young company, Word Collections, made the same case.',
    ),
    h2('Who said what'),
    bullets(
      '**Spotify** said that it had already paid a great deal for this material and wanted to keep it, but that labels, platform and Spoken Giants had to settle among themselves who holds which right.',
      '**Spoken Giants** said that its members were being punished for asking, together, for what songwriters take for granted.',
    ),
    quote('In short: one side saw an unclear licence, the other an unpaid writer.'),
    p(
      'The argument did not stay in one place. In early 2022 several comedians, and the estates of Robin Williams and George Carlin, went to court against another service, Pandora, over the same question. Whatever a court or a contract decides, the idea behind it is hard to forget once you have heard it: the person at the microphone is also the author.',
    ),
    cards('More to listen to', post('get-back'), post('eurovision-liverpool')),
  ],
}
