extension ContextTable {
    static let assessmentExtension = ContextTable(
        url: "https://w3id.org/openbadges/extensions/assessmentExtension/context.json",
        sha256: "46b2e9c907acf78494a77f88ea66f01a436bda1cc9e5167c15c86b39b1d3d914",
        facts: """
            obi https://w3id.org/openbadges#
            extensions https://w3id.org/openbadges/extensions#
            schema http://schema.org/
            case 1edtech|case/vocab#
            Artifact extensions:AssessmentExtensionArtifact
            Exam extensions:AssessmentExtensionExam
            ExternalQuestion extensions:AssessmentExtensionExternalQuestion
            FileQuestion extensions:AssessmentExtensionFileQuestion
            Performance extensions:AssessmentExtensionPerformance
            TextQuestion extensions:AssessmentExtensionTextQuestion
            assessmentEvaluation extensions:assessmentEvaluation
            assessmentExample extensions:assessmentExample
            assessmentOutput extensions:assessmentOutput
            assessments extensions:assessments
            caseUri case:uri
            category case:category
            characterLimit extensions:assessmentCharacterLimit
            criterionLevels case:CFRubricCriterionLevels
            description case:description
            evaluationMethod extensions:assessmentEvaluationMethod
            hasGroupEvaluation extensions:assessmentHasGroupEvaluation
            hasGroupParticipation extensions:assessmentHasGroupParticipation
            identifier case:identifier
            lastChangeDateTime case:lastChangeDateTime
            position case:position
            quality case:quality
            questions extensions:assessmentQuestions
            required extensions:assessmentRequired
            rubricCriteria case:CFRubricCriteria
            rubricId case:rubricId
            rubrics case:rubrics
            sections extensions:assessmentSections
            score case:score
            scoringMethodExampleDescription extensions:assessmentScoringMethodExampleDescription
            text schema:text
            title case:title
            weight case:weight
            wordLimit extensions:assessmentWordLimit
            """
    )
}
