import type { DemoArticle } from '../article'
import { bullets, h2, line, list, p, post } from '../writing'

export const christmasStory: DemoArticle = {
  key: 'christmas-story',
  title: 'Is There a Sequel to A Christmas Story With the Original Ralphie?',
  standfirst:
    'Yes, after almost forty years. Peter Billingsley came back for A Christmas Story Christmas in 2022, and not alone.',
  section: 'film',
  tags: ['sequels', 'streaming', 'from-the-page'],
  authors: ['nell'],
  hero: 'snowfall',
  heroCaption: 'Back to the old street, with coloured lights.',
  status: 'published',
  publishedDaysAgo: 19,
  body: [
    p(
      'The film is called _A Christmas Story Christmas_, and it began streaming on HBO Max on 17 November 2022. Peter Billingsley, who was a boy when he wished for an air rifle in 1983, plays Ralphie Parker as a husband and father. Clay Kaytis directed it.',
    ),
    h2('What is it about?'),
    p(
      'It is 1973. Ralphie, who would like to be a novelist, gets word that his father has died, and takes his family home to Indiana for the holidays. His mother asks one thing of him: that it should be a Christmas of which the Old Man would have been proud.',
    ),
    p(
      'The absence is real. Darren McGavin, who gave the first film its grumbling heart, died in 2006, and the sequel is built as a farewell to him.',
    ),
    line(
      post(
        'stranger-things',
        'Another small town in Indiana: how many seasons of Stranger Things are there?',
      ),
    ),
    h2('Who returns?'),
    bullets(
      'Peter Billingsley as Ralphie',
      'Ian Petrella as his brother Randy',
      'Scott Schwartz as Flick, and R. D. Robb as Schwartz',
      'Zack Ward as Scut Farkus, once the terror of the street',
    ),
    p(
      'Melinda Dillon had retired from acting; Julie Hagerty takes over as the mother, and Erinn Hayes plays Ralphie’s wife.',
    ),
    h2('Are there other sequels?'),
    p(
      'A few, with other actors. The first _A Christmas Story_ was drawn from the stories of Jean Shepherd, who also narrated it, and other films have gone back to his characters, among them _A Christmas Story 2_ in 2012. In that year a musical version reached Broadway as well, with songs by Benj Pasek and Justin Paul.',
    ),
    list('Second helpings', post('dune'), post('vikings-valhalla'), post('wicked')),
  ],
}
