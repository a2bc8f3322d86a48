import { say } from '#ui/part/snack.tsx'
import { t } from '#ui/words/words.ts'

/** Puts words on the clipboard, to be pasted elsewhere; where the browser refuses they are shown to be copied by hand. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(t('quality.copied'))
  } catch {
    say(text)
  }
}
