import type { Book } from '#book/book.ts'
import { download } from '#ui/import/download.ts'
import { dayAt } from '#ui/moment.ts'
import { asSentence, codeWords, t } from '#ui/words/words.ts'

/**
 * Makes the file and hands it to whatever the phone shares with, or saves it. It counts as handed on only when that went
 * through. Answers what to say of it. A text by its kind, for browsers share no file whose kind they do not know.
 */
export async function handOn(book: Book, now: number): Promise<string> {
  try {
    const copy = await book.carry()
    if (!copy) return t('carry.nothing')
    const { bytes, mark } = copy
    const name = `so-tre-em-may-${book.header.device}-${dayAt(now)}.txt`
    const file = new File([bytes], name, { type: 'text/plain' })
    if (navigator.canShare?.({ files: [file] })) await navigator.share({ files: [file] })
    else download(file, name)
    await book.noteCarried(mark)
    return t('carry.given', { count: mark.count })
  } catch (error) {
    const reason = (error as { reason?: unknown }).reason
    return reason === 'no-sealing-key' ? asSentence(codeWords('reason', reason)) : t('carry.notGiven')
  }
}
