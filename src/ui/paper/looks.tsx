import type { RecordOf } from '#model/record.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { removed } from '#ui/visit/change.ts'
import { t } from '#ui/words/words.ts'

/** What was typed for the household from this slip, and the way to take a wrong letter back. */
export function Looks({ looks }: { looks: readonly RecordOf<'visit'>[] }) {
  const record = useRecord()
  if (looks.length === 0) return null
  return (
    <div class="row paper-looks">
      {looks.map((look) => {
        const { outcome = 'unchanged', note } = look.fields
        return (
          <span class="row" key={look.id}>
            <Badge tone={outcome === 'unchanged' || outcome === 'changed' ? 'good' : 'warn'} icon="tick">
              {[t(`visit.outcome.${outcome}`), note].filter(Boolean).join(': ')}
            </Badge>
            <StateBadge entity="visit" id={look.id} />
            {outcome !== 'changed' && (
              <Button
                compact
                onPress={() =>
                  void record([removed('visit', look.id, 'mistake')]).then(
                    (done) => done && say(t('paper.takenBack')),
                  )
                }
              >
                {t('paper.takeBack')}
              </Button>
            )}
          </span>
        )
      })}
    </div>
  )
}
