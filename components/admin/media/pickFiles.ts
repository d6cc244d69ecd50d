import { acceptedTypes } from '@/domain/media/problems'

/** Opens the system's dialog for pictures; none are chosen where it is closed. */
export function pickFiles({ multiple }: { multiple: boolean }): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = acceptedTypes.join()
    input.multiple = multiple
    input.onchange = () => resolve([...(input.files ?? [])])
    input.oncancel = () => resolve([])
    input.click()
  })
}
