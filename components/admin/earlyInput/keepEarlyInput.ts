/**
 * Runs in the browser before anything else: keeps what people press and type before React has taken
 * over the control that they use, and does it again once it has. It is sent as text, so it can use
 * nothing from outside itself; see docs/decisions/0017.
 */
export function keepEarlyInput() {
  type Fiber = { return: Fiber | null; alternate: Fiber | null; flags: number }
  type Control = HTMLInputElement | HTMLTextAreaElement
  const events = ['click', 'submit', 'input', 'change'] as const
  const ofServer = new WeakSet<Element>()
  /** In the order in which it happened, once for each control. */
  const kept = new Map<Element, () => void>()
  let isWhole = false
  let isWaiting = false
  let isRepeating = false

  for (const type of events) document.addEventListener(type, keep, { capture: true })
  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('*')) ofServer.add(element)
    isWhole = true
  })

  function keep(event: Event) {
    const element = subjectOf(event)
    if (!element || isRepeating) return
    // React may have taken over an earlier field just now: its text must reach React before this event.
    replay()
    if (isTakenOver(element) || (isWhole && !ofServer.has(element))) return
    event.stopImmediatePropagation()
    if (event.type === 'click' || event.type === 'submit') {
      event.preventDefault()
      element.setAttribute('data-early', '')
    }
    kept.set(element, again(element, event))
    if (!isWaiting) wait()
  }

  function wait() {
    isWaiting = true
    setTimeout(() => {
      isWaiting = false
      replay()
      if (kept.size > 0) wait()
    }, 50)
  }

  /** The control that hears of it; null where the browser does all that is wanted, as with links. */
  function subjectOf({ type, target }: Event) {
    if (!(target instanceof Element)) return null
    if (type !== 'click') return target
    const button = target.closest('button')
    const submits = button?.type === 'submit' && button.form !== null
    return submits ? null : button
  }

  /**
   * React marks an element as it begins to take it over, and drops what is pressed there until it
   * has done so with all that stands around it: its `getNearestMountedFiber` reads the same flags.
   */
  function isTakenOver(element: Element) {
    const key = Object.keys(element).find((key) => key.startsWith('__reactFiber'))
    let fiber = (element as unknown as Record<string, Fiber | null>)[key ?? ''] ?? null
    if (!fiber) return false
    if (fiber.alternate) return true
    const placement = 2
    const hydrating = 4096
    for (; fiber; fiber = fiber.return) if (fiber.flags & (placement | hydrating)) return false
    return true
  }

  function replay() {
    isRepeating = true
    for (const [element, act] of kept) {
      if (element.isConnected && !isTakenOver(element)) break
      kept.delete(element)
      element.removeAttribute('data-early')
      if (element.isConnected) act()
    }
    isRepeating = false
  }

  /** Repeats the input with the control's value at this moment: React puts back its own as it takes over. */
  function again(element: Element, event: Event): () => void {
    if (element instanceof HTMLFormElement) {
      const { submitter } = event as SubmitEvent
      return () => element.requestSubmit(submitter)
    }
    if (element instanceof HTMLButtonElement) return () => press(element)
    if (element instanceof HTMLSelectElement) {
      const { value } = element
      return () => {
        element.value = value
        element.dispatchEvent(new Event('change', { bubbles: true }))
      }
    }
    const input = element as Control
    if (input.type !== 'checkbox' && input.type !== 'radio') {
      const { value } = input
      return () => type(input, value)
    }
    const box = input as HTMLInputElement
    const { checked } = box
    return () => {
      box.checked = !checked
      box.click()
    }
  }

  /** Menus open on the pointer's way down, all else on the click. */
  function press(button: HTMLButtonElement) {
    for (const name of ['pointerdown', 'pointerup']) {
      button.dispatchEvent(
        new PointerEvent(name, { bubbles: true, cancelable: true, pointerType: 'mouse' }),
      )
    }
    button.click()
  }

  /** React takes what it finds in a control as known: first it must see another value there. */
  function type(control: Control, value: string) {
    control.value = value === '' ? control.defaultValue : ''
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {}
    set?.call(control, value)
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
