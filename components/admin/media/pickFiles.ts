import { acceptedTypes } from '@/domain/media/problems'

/**
 * Opens the system's dialog for pictures; none are chosen where it is closed. The field is in the
 * document meanwhile: one that nothing refers to may be collected before the dialog is answered.
 */
export function pickFiles({ multiple }: { multiple: boolean }): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = acceptedTypes.join()
    input.multiple = multiple
    input.hidden = true
    const answer = (files: File[]) => {
      input.remove()
      resolve(files)
    }
    input.onchange = () => answer([...(input.files ?? [])])
    input.oncancel = () => answer([])
    document.body.append(input)
    input.click()
  })
}
