import type { Finding } from '#check/finding.ts'
import type { RecordOf } from '#model/record.ts'
import { useActions, useBook, useMayWrite, useToday } from '#ui/context.ts'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { Note } from '#ui/part/strip.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import type { PageName } from '#ui/route.ts'
import { childName } from '#ui/visit/child-words.ts'
import { fixOf } from '#ui/visit/finding/finding-fix.ts'
import { findingRoute } from '#ui/visit/finding/finding-route.ts'
import { findingLook, findingWords } from '#ui/visit/finding/finding-words.ts'
import { t, type WordKey } from '#ui/words/words.ts'

const routeWords: Partial<Record<PageName, WordKey>> = {
  child: 'finding.other',
  caseOfChild: 'finding.openCase',
}

/** One thing to look at, with the way to put it right: one tap where the checks know it, else the form for it. */
export function FindingRow({ finding, child }: { finding: Finding; child?: RecordOf<'child'> | undefined }) {
  const { register } = useBook()
  const actions = useActions()
  const record = useRecord()
  const today = useToday()
  const mayWrite = useMayWrite('child')
  const route = findingRoute(finding)
  const fix = mayWrite ? fixOf(finding, register, today, () => actions.newId()) : undefined
  const apply = async () => {
    if (fix && (await record(fix.changes))) say(t('finding.fixed'), () => void record(fix.back))
  }
  return (
    <Note {...findingLook(finding)}>
      <p>
        {child && <strong>{childName(child)}: </strong>}
        {findingWords(finding)}
      </p>
      {(fix || route) && (
        <div class="row">
          {fix && <Button onPress={() => void apply()}>{t(fix.words)}</Button>}
          {route && (mayWrite || route.page === 'child') && (
            <ButtonLink to={route} look="plain">
              {t(routeWords[route.page] ?? 'finding.open')}
            </ButtonLink>
          )}
        </div>
      )}
    </Note>
  )
}
