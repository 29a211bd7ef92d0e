import '@mantine/charts/styles.css';

import { BarChart } from '@mantine/charts';
import { Button, Group, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { Row } from './count';

export interface Series<K extends string> {
  key: K;
  label: string;
}

interface Props<K extends string> {
  /** What the chart shows, in a sentence. */
  caption: string;
  /** What the rows are. */
  head: string;
  rows: readonly Row<K>[];
  series: readonly Series<K>[];
  labelOf: (key: string) => string;
  /** The same, short, for the foot of a bar. */
  shortOf?: (key: string) => string;
  format?: (value: number) => string;
  /** Bars that lie have room for long words. */
  lying?: boolean;
}

const HEIGHT = 260;
const ROW = 46;

/** Bars told apart by pattern as well as by colour; the numbers are there as a table, and are printed. */
export function Chart<K extends string>(props: Props<K>) {
  const { caption, rows, series, labelOf, shortOf = labelOf, format = String, lying = false } = props;
  const { t } = useTranslation('figures');
  const [opened, table] = useDisclosure(false);
  const tableId = useId();
  return (
    <figure className="figure">
      <figcaption>{caption}</figcaption>
      <div aria-hidden className="figure-picture">
        <BarChart
          h={lying ? rows.length * ROW + 40 : HEIGHT}
          data={rows.map((row) => ({ ...row, name: shortOf(row.key) }))}
          dataKey="name"
          type="stacked"
          orientation={lying ? 'vertical' : 'horizontal'}
          series={series.map(({ key, label }) => ({ name: key, label, color: 'lagoon.7' }))}
          barProps={({ name }) => ({ fill: `url(#bars-${series.findIndex(({ key }) => key === name)})` })}
          barChartProps={{ accessibilityLayer: false }}
          xAxisProps={{ allowDecimals: false }}
          yAxisProps={{ width: lying ? 130 : 44, allowDecimals: false }}
          valueFormatter={format}
          withTooltip={false}
          maxBarWidth={38}
          textColor="var(--mantine-color-text)"
          gridColor="var(--cc-line)"
        />
      </div>
      {series.length > 1 && <Legend series={series} />}
      <Button
        className="no-print"
        variant="subtle"
        size="compact-md"
        aria-expanded={opened}
        aria-controls={tableId}
        aria-label={`${t(opened ? 'table.hide' : 'table.show')}: ${caption}`}
        onClick={table.toggle}
      >
        {t(opened ? 'table.hide' : 'table.show')}
      </Button>
      <div id={tableId} className={opened ? 'figure-table' : 'figure-table figure-table-closed'}>
        <Numbers {...props} format={format} />
      </div>
    </figure>
  );
}

function Legend<K extends string>({ series }: { series: readonly Series<K>[] }) {
  return (
    <Group gap="md" component="ul" className="legend" aria-hidden>
      {series.map(({ key, label }, index) => (
        <li key={key}>
          <svg width="16" height="16" focusable="false">
            <rect width="16" height="16" rx="3" fill={`url(#bars-${index})`} />
          </svg>
          <Text component="span" size="sm">
            {label}
          </Text>
        </li>
      ))}
    </Group>
  );
}

function Numbers<K extends string>({ caption, head, rows, series, labelOf, format = String }: Props<K>) {
  const { t } = useTranslation('figures');
  return (
    <Table.ScrollContainer minWidth={0} type="native" tabIndex={0} role="group" aria-label={caption}>
      <Table verticalSpacing={4} withRowBorders={false} striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{head}</Table.Th>
            {series.map(({ key, label }) => (
              <Table.Th key={key} scope="col" ta="end">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Th scope="row" fw={400}>
                {labelOf(row.key)}
              </Table.Th>
              {series.map(({ key }) => (
                <Table.Td key={key} ta="end">
                  {format(row[key])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('sum')}</Table.Th>
            {series.map(({ key }) => (
              <Table.Th key={key} ta="end">
                {format(rows.reduce((sum, row) => sum + row[key], 0))}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}
