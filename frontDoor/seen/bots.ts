/**
 * Known bots, by what they call themselves: few run scripts and scroll, and these say so. A browser
 * without a window (HeadlessChrome) is not among them: it does not say who drives it.
 */
const names = [
  // Search engines, archives and AI crawlers: Googlebot, bingbot, AhrefsBot,
  // Applebot, GPTBot, ClaudeBot, CCBot, YandexBot, Baiduspider. (Cubot makes telephones.)
  '(?<!cu)bot(?!tle)|crawl|spider|scrap(?:er|y)|slurp|archiver|ia_archiver|heritrix',
  // Engines that render pages under a browser's name.
  'google-inspectiontool|googleother|google-read-aloud|mediapartners|feedfetcher|bingpreview|yandex\\.com/bots',
  // Previews of links in messengers and networks.
  'facebookexternalhit|meta-external|whatsapp|embedly|skypeuripreview|vkshare|quora link preview|outbrain',
  // Measuring and watching: they open the same page every minute.
  'lighthouse|pagespeed|gtmetrix|pingdom|uptime|monitor|statuscake|site24x7|newrelicpinger|ptst|catchpoint',
  // Programs, not browsers.
  'curl|wget|python|java/|go-http-client|okhttp|axios|node-fetch|undici|libwww|httpclient|phantomjs',
]

const known = new RegExp(names.join('|'), 'i')

/** Browsers always say what they are. */
export function isBot(userAgent: string | undefined) {
  return !userAgent || known.test(userAgent)
}
