package dev.incentive.examples.terminal;

import me.tongfei.progressbar.ProgressBar;

/** A progress bar. */
final class ProgressOnScreen implements Progress {

    private static final int REFRESH_MILLISECONDS = 100;

    private final ProgressBar bar;

    ProgressOnScreen(String task, long steps) {
        this.bar = ProgressBar.builder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
                .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
