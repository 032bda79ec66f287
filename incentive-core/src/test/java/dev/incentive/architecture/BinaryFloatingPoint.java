package dev.incentive.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.util.Printer;

/**
 * Finds {@code float} and {@code double} in a class file: in the types of fields and methods, in what is called and
 * created, in constants, and in each instruction that computes with them.
 *
 * <p>Source and ArchUnit do not show all of it: {@code (long) (amount * 0.1)} has neither a field nor a call.
 */
final class BinaryFloatingPoint extends ClassVisitor {

    /** FADD, DLOAD, I2F, D2L and their like; DUP, DUP_X1 and their like only begin with the same letter. */
    private static final Pattern MNEMONIC = Pattern.compile("[FD](?!UP).*|[ILFD]2[FD]");

    private static final Set<String> BOXES = Set.of("java/lang/Float", "java/lang/Double");

    private final List<String> findings = new ArrayList<>();
    private String className = "";

    private BinaryFloatingPoint() {
        super(Opcodes.ASM9);
    }

    /** Where the class file meets binary floating point: the class, the member, and what was found there. */
    static List<String> in(byte[] classFile) {
        BinaryFloatingPoint visitor = new BinaryFloatingPoint();
        new ClassReader(classFile).accept(visitor, ClassReader.SKIP_DEBUG);
        return List.copyOf(visitor.findings);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        className = name;
        if (signature != null) {
            checkSignature("", signature);
        }
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
        checkType(name, signature == null ? descriptor : signature);
        return null;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        checkType(name, signature == null ? descriptor : signature);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        checkSignature(name, signature == null ? descriptor : signature);
        return new InstructionScan(this, name);
    }

    void checkOpcode(String member, int opcode) {
        String mnemonic = Printer.OPCODES[opcode];
        if (MNEMONIC.matcher(mnemonic).matches()) {
            report(member, mnemonic);
        }
    }

    /** Checks a field's or variable's type, generic or not. */
    void checkType(String member, String type) {
        new SignatureReader(type).acceptType(new TypeScan(member, type));
    }

    /** Checks a method's descriptor, or the generic signature of a method or class. */
    void checkSignature(String member, String signature) {
        new SignatureReader(signature).accept(new TypeScan(member, signature));
    }

    void report(String member, String found) {
        findings.add(className + '.' + member + ": " + found);
    }

    private final class TypeScan extends SignatureVisitor {

        private final String member;
        private final String type;

        TypeScan(String member, String type) {
            super(Opcodes.ASM9);
            this.member = member;
            this.type = type;
        }

        @Override
        public void visitBaseType(char descriptor) {
            if (descriptor == 'F' || descriptor == 'D') {
                report(member, type);
            }
        }

        @Override
        public void visitClassType(String name) {
            if (BOXES.contains(name)) {
                report(member, type);
            }
        }
    }
}
