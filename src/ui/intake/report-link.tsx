import { useBook } from '#ui/context.ts'
import { reportAbout, type About } from '#ui/intake/about.ts'
import { useMayReport } from '#ui/intake/use-may-report.ts'
import { go } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import { t } from '#ui/words/words.ts'

/** “Báo riêng cán bộ” on a page, the same on every child's and household's; whom it is about goes along in memory. */
export function ReportLink({ about }: { about?: Pick<About, 'household' | 'child'> }) {
  const { enrolment } = useBook().header
  if (!useMayReport()) return null
  const open = () => {
    reportAbout.value = about && { ...about, enrolment }
    go({ page: 'report' })
  }
  return (
    <Button icon="told" onPress={open}>
      {t('intake.title')}
    </Button>
  )
}
