/** A pointer that goes on by more pixels than these at once reads the picture, not the tip that lies over it. */
export const HURRIED = 4;
