package dev.incentive.architecture;

import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the instructions of one method for {@link BinaryFloatingPoint}. */
final class InstructionScan extends MethodVisitor {

    private final BinaryFloatingPoint findings;
    private final String method;

    InstructionScan(BinaryFloatingPoint findings, String method) {
        super(Opcodes.ASM9);
        this.findings = findings;
        this.method = method;
    }

    @Override
    public void visitInsn(int opcode) {
        findings.checkOpcode(method, opcode);
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        findings.checkOpcode(method, opcode);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY && (operand == Opcodes.T_FLOAT || operand == Opcodes.T_DOUBLE)) {
            findings.report(method, "NEWARRAY of " + (operand == Opcodes.T_FLOAT ? "float" : "double"));
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        findings.checkType(method, Type.getObjectType(type).getDescriptor());
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        findings.checkType(method, descriptor);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        findings.checkType(method, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        findings.checkType(method, Type.getObjectType(owner).getDescriptor());
        findings.checkSignature(method, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        findings.checkSignature(method, descriptor);
        for (Object argument : arguments) {
            visitLdcInsn(argument);
        }
    }

    @Override
    public void visitLdcInsn(Object constant) {
        if (constant instanceof Float || constant instanceof Double) {
            findings.report(method, "the constant " + constant);
        } else if (constant instanceof Type type) {
            checkDescriptor(type.getDescriptor());
        } else if (constant instanceof Handle handle) {
            checkDescriptor(handle.getDesc());
        } else if (constant instanceof ConstantDynamic dynamic) {
            checkDescriptor(dynamic.getDescriptor());
        }
    }

    private void checkDescriptor(String descriptor) {
        if (descriptor.startsWith("(")) {
            findings.checkSignature(method, descriptor);
        } else {
            findings.checkType(method, descriptor);
        }
    }
}
