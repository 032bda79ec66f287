package dev.incentive.testkit.codec;

import dev.incentive.testkit.contract.CodecContract;

class AcceleratorContractTest implements CodecContract {
    @Override
    public CodecSubject subject() {
        return CodecFaults.healthy();
    }
}
