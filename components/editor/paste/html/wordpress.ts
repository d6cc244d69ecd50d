import { wordsIn } from './elements'

/** `[caption …]<img> Words[/caption]`, as WordPress kept captions before it had blocks. */
export function readCaptionCodes(html: string) {
  return html.replaceAll(
    /\[caption[^\]]*\]([\s\S]*?<img[^>]*>(?:\s*<\/a>)?)([\s\S]*?)\[\/caption\]/gi,
    '<figure>$1<figcaption>$2</figcaption></figure>',
  )
}

/** Text as its code editor shows it. */
export function isWordPressCode(text: string) {
  return /^\s*<!-- wp:[a-z]/.test(text)
}

/** An address that WordPress embeds and we cannot becomes a link. */
export function readWordPress(body: HTMLElement) {
  for (const wrapper of body.querySelectorAll('.wp-block-embed__wrapper')) {
    const address = wordsIn(wrapper)
    if (!/^https?:\/\/\S+$/.test(address)) continue
    const link = body.ownerDocument.createElement('a')
    link.href = address
    link.textContent = address
    const paragraph = body.ownerDocument.createElement('p')
    paragraph.append(link)
    wrapper.replaceWith(paragraph)
  }
}
