import { Sankey } from 'recharts';
import { type FlowDrawing, type FlowNode, fittingName } from './flow';
import './chart.css';

interface Props extends FlowDrawing {
  width: number;
  height: number;
}

/** About as wide as a letter at 14 px: bold on the left, plain on the right. */
const letter = { from: 8.4, to: 8 };

/** Below this width a name and its number do not fit into one line beside the ribbons. */
const narrow = 520;

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
  room,
  isNarrow,
  count,
}: NodeProps & { room: number; isNarrow: boolean; count: (value: number) => string }) => {
  const { side, name, value } = payload as FlowNode;
  const isFrom = side === 'from';
  const number = count(value);
  const letters = Math.floor(room / letter[side]);
  const label = fittingName(name, isNarrow ? letters : letters - number.length - 1);
  const at = isFrom ? x - 8 : x + width + 8;
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} className={isFrom ? 'onefill' : 'flowend'} />
      <text
        className={isFrom ? 'k' : undefined}
        x={at}
        y={y + height / 2}
        dy={isNarrow ? '-0.2em' : '0.35em'}
        textAnchor={isFrom ? 'end' : 'start'}
      >
        {isNarrow ? (
          <>
            {label}
            <tspan x={at} dy="1.15em">
              {number}
            </tspan>
          </>
        ) : isFrom ? (
          `${label} ${number}`
        ) : (
          `${number} ${label}`
        )}
      </text>
    </g>
  );
};

/**
 * From whom to whom, as ribbons as thick as their number. A picture only: the table beside it holds
 * every pair, so it is hidden from those who read or tab through the page.
 */
export const FlowChart = ({ width, height, nodes, links, count }: Props) => {
  const isNarrow = width < narrow;
  const margin = Math.min(230, Math.floor(width * (isNarrow ? 0.34 : 0.32)));
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
        node={(props) => <End {...props} room={margin - 10} isNarrow={isNarrow} count={count} />}
        link={(props) => <Ribbon {...(props as unknown as LinkProps)} />}
      />
    </div>
  );
};
