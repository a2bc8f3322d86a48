import { useSignal } from '@preact/signals'
import { useToday } from '#ui/context.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { download } from '#ui/import/download.ts'
import { errorFile } from '#ui/import/error-file.ts'
import type { ImportSession } from '#ui/import/session.ts'
import { Button } from '#ui/part/button.tsx'
import { t } from '#ui/words/words.ts'

/** The rows that did not go in whole, as a file to correct. Nothing where all went in. */
export function ErrorFileButton({ session }: { session: ImportSession }) {
  const today = useToday()
  const isBusy = useSignal(false)
  const [plan, choice] = [session.planned.value?.plan, session.choice.value]
  if (!plan || !choice) return null
  const count = plan.rows.filter(
    ({ outcome, flaws, differences }) =>
      outcome !== 'ignored' && (flaws.length > 0 || differences.length > 0),
  ).length
  if (count === 0) return null
  const give = async () => {
    isBusy.value = true
    try {
      const file = await errorFile(session.rows.peek(), choice.mapping, plan)
      download(file, `${t('import.errorName')}-${today}.xlsx`)
    } finally {
      isBusy.value = false
    }
  }
  return (
    <Button icon="update" busy={isBusy.value} onPress={() => void give()}>
      {t('import.errorFile', { count: wholeWords(count) })}
    </Button>
  )
}
