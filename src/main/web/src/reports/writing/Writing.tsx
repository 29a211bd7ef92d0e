import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';

import type { CourtReport } from '~/api/schema';
import { StayOrLeave } from '~/drafts/StayOrLeave';
import { useFieldProblems } from '~/ui/fields';
import { ProblemNote } from '~/ui/ProblemNote';
import { Stale } from '~/ui/Stale';

import { Contents } from './Contents';
import { Copies } from './Copies';
import { Facts } from './Facts';
import { NextStep } from './NextStep';
import { PlanFields } from './PlanFields';
import { useTheirs, useWriter, type Read } from './queries';
import { RecipientFields } from './RecipientFields';
import { TextFields } from './TextFields';
import { bodyOf, valuesOf, type ReportValues } from './values';

/** A draft before its author: what is typed is saved by the service as it comes. */
export function Writing({ read }: { read: Read }) {
  const [start, begin] = useState(read);
  return <Draft key={start.etag} start={start} read={read} onTheirs={begin} />;
}

interface Props {
  /** What the form began with. */
  start: Read;
  read: Read;
  onTheirs: (now: Read) => void;
}

function Draft({ start, read: { data: report }, onTheirs }: Props) {
  const { keeper, keeping } = useWriter(start);
  const form = useForm<ReportValues>({
    initialValues: valuesOf(start.data),
    onValuesChange: (values) => keeper.change(bodyOf(values, report.requestId)),
  });
  const { taking, overwriting } = useTheirs(report.id);
  const takeTheirs = () =>
    taking.mutate(undefined, {
      onSuccess: (now) => {
        keeper.close();
        onTheirs(now);
      },
    });
  const problem = keeping.kind === 'refused' ? keeping.problem : undefined;
  const fields = useFieldProblems(form, problem);
  const [unsigned, tellUnsigned] = useState(0);
  return (
    <div className="report-grid">
      <Stack gap="lg">
        {keeping.kind === 'stale' && (
          <>
            <Stale onTakeTheirs={takeTheirs} onKeepMine={() => overwriting.mutate(keeper)} />
            <ProblemNote problem={taking.error ?? overwriting.error} />
          </>
        )}
        <ProblemNote problem={problem} fields={fields} />
        <TextFields form={form} hints={report.hints} />
      </Stack>
      <Stack gap="lg" className="report-side">
        <NextStep report={report} values={form.values} keeping={keeping} unsigned={unsigned} keeper={keeper} />
        <PlanFields form={form} />
        {report.caseId !== undefined && <RecipientFields form={form} caseId={report.caseId} />}
        <Copies report={report} beforehand={() => keeper.settle()} />
        <FactsOf report={report} />
      </Stack>
      <Contents
        report={{ ...report, from: form.values.from ?? report.from, to: form.values.to ?? report.to }}
        withheld={form.values.withheldNotes}
        onWithhold={(ids) => form.setFieldValue('withheldNotes', ids)}
        onUnsigned={tellUnsigned}
      />
      <StayOrLeave keeper={keeper} keeping={keeping} />
    </div>
  );
}

function FactsOf({ report }: { report: CourtReport }) {
  return report.facts === undefined ? null : <Facts facts={report.facts} />;
}
