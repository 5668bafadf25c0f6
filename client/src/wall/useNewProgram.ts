import { useEffect } from 'react';
import { takeNewProgram } from '../live/program';

const tenMinutes = 600_000;

/** A wall hangs for weeks: when the server has another program, the page takes it. */
export const useNewProgram = () => {
  useEffect(() => {
    const looking = setInterval(() => void takeNewProgram(), tenMinutes);
    return () => clearInterval(looking);
  }, []);
};
