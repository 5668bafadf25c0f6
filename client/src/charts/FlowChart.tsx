import { Sankey } from 'recharts';
import { type FlowDrawing, type FlowNode, fittingName } from './flow';
import './chart.css';

interface Props extends FlowDrawing {
  width: number;
  height: number;
}

/** About as wide as a letter at 14 px, half bold. */
const letter = 7.6;

interface NodeProps {
  x: number;
  y: number;
  width: number;
  height: number;
  payload: unknown;
}

interface LinkProps {
  sourceX: number;
  targetX: number;
  sourceY: number;
  targetY: number;
  sourceControlX: number;
  targetControlX: number;
  linkWidth: number;
  payload: { source: unknown };
}

const Ribbon = (props: LinkProps) => {
  const { sourceX, targetX, sourceY, targetY, sourceControlX, targetControlX, linkWidth } = props;
  const { main } = props.payload.source as FlowNode;
  return (
    <path
      className={main ? 'ribbon main' : 'ribbon'}
      d={`M${sourceX},${sourceY}C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`}
      strokeWidth={Math.max(1, linkWidth)}
      fill="none"
    />
  );
};

const End = ({
  x,
  y,
  width,
  height,
  payload,
  letters,
  count,
}: NodeProps & { letters: number; count: (value: number) => string }) => {
  const { side, name, value } = payload as FlowNode;
  const isFrom = side === 'from';
  const label = fittingName(name, letters - count(value).length - 1);
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} className={isFrom ? 'onefill' : 'flowend'} />
      <text
        className={isFrom ? 'k' : undefined}
        x={isFrom ? x - 8 : x + width + 8}
        y={y + height / 2}
        dy="0.35em"
        textAnchor={isFrom ? 'end' : 'start'}
      >
        {isFrom ? `${label} ${count(value)}` : `${count(value)} ${label}`}
      </text>
    </g>
  );
};

/**
 * From whom to whom, as ribbons as thick as their number. A picture only: the table beside it holds
 * every pair, so it is hidden from those who read or tab through the page.
 */
export const FlowChart = ({ width, height, nodes, links, count }: Props) => {
  const margin = Math.min(230, Math.floor(width * 0.32));
  const letters = Math.floor((margin - 12) / letter);
  return (
    <div className="ch" aria-hidden="true">
      <Sankey
        width={width}
        height={height}
        data={{ nodes, links }}
        margin={{ top: 10, right: margin, bottom: 10, left: margin }}
        nodePadding={20}
        nodeWidth={8}
        iterations={0}
        sort={false}
        accessibilityLayer={false}
        node={(props) => <End {...props} letters={letters} count={count} />}
        link={(props) => <Ribbon {...(props as unknown as LinkProps)} />}
      />
    </div>
  );
};
