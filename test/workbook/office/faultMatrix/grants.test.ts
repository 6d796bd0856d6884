/** @jest-environment jsdom */
import { losesNothing } from './faultMatrix';

losesNothing('grants');
