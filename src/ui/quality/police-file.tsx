import type { QualityItem, QualityList } from '#check/quality.ts'
import { useBook, useToday } from '#ui/context.ts'
import { download } from '#ui/import/download.ts'
import { Button } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { policeSheets } from '#ui/quality/police-rows.ts'
import { t } from '#ui/words/words.ts'

/** The three lists for the police as one file, with the word that it holds personal data. */
export function PoliceFile({ lists }: { lists: Record<QualityList, readonly QualityItem[]> }) {
  const { register } = useBook()
  const today = useToday()
  const save = async () => {
    const { sheetType, writeSheets } = await import('#sheet/write.ts')
    const bytes = await writeSheets(policeSheets(register, lists))
    download(new Blob([bytes], { type: sheetType }), `dinh-danh-${today}.xlsx`)
    say(t('quality.file.saved'))
  }
  return (
    <section class="sheet stack tight">
      <h2>{t('quality.file.title')}</h2>
      <p>{t('quality.file.help')}</p>
      <p class="strong">{t('quality.file.personal')}</p>
      <div class="row">
        <Button icon="paper" onPress={() => void save()}>
          {t('quality.file.save')}
        </Button>
      </div>
    </section>
  )
}
