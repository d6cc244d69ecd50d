import { nestFlatLists } from './nestItems'

/** Slack begins a new list wherever the depth changes, which stands at the list. */
export function readSlackLists(body: HTMLElement) {
  nestFlatLists(body, ':is(ul, ol)[data-indent]', (_item, list) => ({
    level: Number(list.getAttribute('data-indent')) + 1,
    list: '',
  }))
}
