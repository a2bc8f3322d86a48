import { say } from '#ui/part/snack.tsx'
import { t } from '#ui/words/words.ts'

/** Puts words on the clipboard, to be pasted elsewhere; `said` is what is said then. Where the browser refuses they are shown to be copied by hand. */
export async function copyText(text: string, said = t('quality.copied')): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(said)
  } catch {
    say(text)
  }
}
